"""Take-home pages: one description for paper, PDF and code. Content and domain only, no Qt."""
