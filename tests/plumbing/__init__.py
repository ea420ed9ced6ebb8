"""What tests stand on: their own data directory, closed sockets, a browser, two databases."""
