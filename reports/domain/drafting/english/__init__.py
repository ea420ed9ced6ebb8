"""What drafting knows of English. Plain tables and rules, and a "not sure" wherever they end."""
