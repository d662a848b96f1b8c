variable "behest_key" {
  type      = string
  sensitive = true
}
resource "aws_ssm_parameter" "behest" {
  name  = "/app/BEHEST_KEY"
  type  = "SecureString"
  value = var.behest_key
}
