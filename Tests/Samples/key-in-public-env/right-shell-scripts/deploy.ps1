$env:BEHEST_KEY = "from the vault"
