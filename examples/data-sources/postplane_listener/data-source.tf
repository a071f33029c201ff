data "postplane_listener" "this" {
  name = "behind-haproxy"
}

output "listener" {
  value = data.postplane_listener.this
}
