# Blocks, objects in calls, lists of pairs, scripts in here-documents.
variable "behest_key" {
  type      = string
  sensitive = true
}

variable "NEXT_PUBLIC_BEHEST_KEY" { default = "" } # expect: key-in-public-env

locals {
  web = merge({
    BEHEST_KEY             = var.behest_key
    NEXT_PUBLIC_BEHEST_URL = "https://plover.behest.app"
    VITE_CHAT_TOKEN        = var.behest_key # expect: key-in-public-env
    "PUBLIC_BEHEST_SECRET" : local.secrets["chat"] # expect: key-in-public-env
  }, var.extra)
}

resource "aws_ecs_task_definition" "web" {
  container_definitions = jsonencode([{
    name = "web"
    environment = [
      { name = "BEHEST_KEY", value = var.behest_key },
      { name = "NEXT_PUBLIC_AI", value = "${var.behest_key}" }, # expect: key-in-public-env
    ]
  }])
}

resource "google_cloud_run_v2_service" "web" {
  template {
    containers {
      env {
        name  = "EXPO_PUBLIC_ASSISTANT" # expect: key-in-public-env
        value = var.behest_key
      }
    }
  }
}

resource "aws_instance" "web" {
  user_data = <<-EOT
    #!/bin/bash
    export BEHEST_KEY=${var.behest_key}
    export VITE_BEHEST_KEY=${var.behest_key} # expect: key-in-public-env
    npm run build
  EOT
}
