variable "behest_key" { sensitive = true }
resource "vercel_project_environment_variable" "a" {
  key   = "NEXT_PUBLIC_BEHEST_KEY" # expect: key-in-public-env
  value = var.behest_key
}
resource "vercel_project_environment_variable" "b" {
  key   = "BEHEST_KEY"
  value = var.behest_key
}
