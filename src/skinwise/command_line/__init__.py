"""The `skinwise` command: one small file a command."""
