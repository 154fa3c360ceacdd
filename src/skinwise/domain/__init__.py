"""What the app means. Pure: no Qt, no files, no clock. Imports content records alone."""
