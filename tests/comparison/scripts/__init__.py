"""What is played: answers of servers, calls, and steps of programs."""
