"""Drawing tools: each pen returns SVG text, in stage units, coloured only by $tokens."""
