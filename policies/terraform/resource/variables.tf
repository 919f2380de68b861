variable "external_id" {
  description = "External id of this connection, as CloudZero shows it."
  type        = string
  sensitive   = true

  validation {
    condition     = length(var.external_id) >= 16 && length(var.external_id) <= 1224 && can(regex("^[\\w+=,.@:/-]*$", var.external_id))
    error_message = "An external id has 16 to 1224 letters, digits and +=,.@:/_-."
  }
}

variable "role_name" {
  description = "Name of the role; its path is /cloudzero/."
  type        = string
  default     = "cloudzero-resource"

  validation {
    condition     = can(regex("^[\\w-]{1,64}$", var.role_name))
    error_message = "The name of the role has 1 to 64 letters, digits, _ and -."
  }
}

variable "tags" {
  description = "Tags of the role, besides the one of the module."
  type        = map(string)
  default     = {}
}
