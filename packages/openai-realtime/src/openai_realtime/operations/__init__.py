"""What each resource method knows about its call; one module for each area."""
