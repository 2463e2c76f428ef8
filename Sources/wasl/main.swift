print("wasl")
