# Server variables, comments, text about names, and a check.
variable "behest_key" {
  type        = string
  sensitive   = true
  description = "never pass it as NEXT_PUBLIC_BEHEST_KEY=…"
}

/* VITE_BEHEST_KEY = var.behest_key */
// NEXT_PUBLIC_BEHEST_KEY = var.behest_key
resource "aws_lambda_function" "token" {
  environment {
    variables = {
      BEHEST_KEY               = aws_secretsmanager_secret_version.behest.secret_string
      BEHEST_KID               = "sk_a1b2c3d4e5f6a7b8"
      NEXT_PUBLIC_BEHEST_URL   = "https://wren.behest.app"
      VITE_BEHEST_TOKEN_ROUTE  = "/chat/token"
    }
  }
}

check "names" {
  assert {
    condition     = !contains(keys(var.web), "VITE_BEHEST_KEY")
    error_message = "VITE_BEHEST_KEY would ship the key"
  }
}

resource "aws_instance" "web" {
  user_data = <<EOT
#!/bin/bash
# export VITE_BEHEST_KEY=${var.behest_key}
export BEHEST_KEY=${var.behest_key}
if grep -r NEXT_PUBLIC_BEHEST_KEY dist; then exit 1; fi
EOT
}
