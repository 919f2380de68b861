variable "external_id" {
  description = "External id of this connection, as CloudZero shows it."
  type        = string
  sensitive   = true

  validation {
    condition     = length(var.external_id) >= 16 && length(var.external_id) <= 1224 && can(regex("^[\\w+=,.@:/-]*$", var.external_id))
    error_message = "An external id has 16 to 1224 letters, digits and +=,.@:/_-."
  }
}

variable "billing_bucket_names" {
  description = "Buckets of this account that cost reports are delivered to."
  type        = list(string)

  validation {
    condition     = length(var.billing_bucket_names) > 0
    error_message = "Name at least one bucket."
  }

  validation {
    condition     = alltrue([for bucket in var.billing_bucket_names : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", bucket))])
    error_message = "Each is the name of an S3 bucket, without arn:aws:s3:::."
  }
}

variable "role_name" {
  description = "Name of the role; its path is /cloudzero/."
  type        = string
  default     = "cloudzero-billing"

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
