"""Files to frozen records. Imports nothing of Skinwise beyond itself, and no Qt."""
