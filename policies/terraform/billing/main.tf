# Rendered by `roleproof render payer --as terraform`; change the policies it comes from instead.

data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition
}

resource "aws_iam_role" "this" {
  name        = var.role_name
  path        = "/cloudzero/"
  description = "CloudZero: read-only access to the bill of this account and to its cost reports"
  tags        = merge(var.tags, { cloudzero-connection = "billing" })

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          AWS = "arn:${local.partition}:iam::061190967865:root"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId" = var.external_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "this" {
  name = "master_payer"
  role = aws_iam_role.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "CZTier0CostReportBucket20261123"
        Effect = "Allow"
        Action = [
          "s3:GetAccelerateConfiguration",
          "s3:GetAnalyticsConfiguration",
          "s3:GetBucket*",
          "s3:GetEncryptionConfiguration",
          "s3:GetIntelligentTieringConfiguration",
          "s3:GetInventoryConfiguration",
          "s3:GetLifecycleConfiguration",
          "s3:GetMetricsConfiguration",
          "s3:GetReplicationConfiguration",
          "s3:ListBucket*",
          "s3:ListTagsForResource",
        ]
        Resource = [for bucket in var.billing_bucket_names : "arn:${local.partition}:s3:::${bucket}"]
      },
      {
        Sid    = "CZTier0CostReportObjects20261123"
        Effect = "Allow"
        Action = [
          "s3:GetObject*",
          "s3:ListMultipartUploadParts",
          "s3:ListObject*",
        ]
        Resource = [for bucket in var.billing_bucket_names : "arn:${local.partition}:s3:::${bucket}/*"]
      },
      {
        Sid    = "CZTier0CostAndUsage20261123"
        Effect = "Allow"
        Action = [
          "bcm-data-exports:Get*",
          "bcm-data-exports:List*",
          "ce:Describe*",
          "ce:Get*",
          "ce:List*",
          "cur:Describe*",
          "cur:Get*",
          "cur:List*",
          "cur:Validate*",
          "sustainability:Get*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier0BillsAndPayments20261123"
        Effect = "Allow"
        Action = [
          "account:GetAccountInformation",
          "billing:Get*",
          "consolidatedbilling:Get*",
          "consolidatedbilling:List*",
          "freetier:Get*",
          "invoicing:Get*",
          "invoicing:List*",
          "mapcredits:List*",
          "payments:Get*",
          "payments:List*",
          "purchase-orders:Get*",
          "purchase-orders:List*",
          "purchase-orders:View*",
          "tax:Get*",
          "tax:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier0Commitments20261123"
        Effect = "Allow"
        Action = [
          "dynamodb:DescribeReserved*",
          "ec2:DescribeReserved*",
          "elasticache:DescribeReserved*",
          "es:DescribeReserved*",
          "rds:DescribeReserved*",
          "redshift:DescribeReserved*",
          "savingsplans:Describe*",
          "savingsplans:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier1BudgetsAndPrices20261123"
        Effect = "Allow"
        Action = [
          "bcm-pricing-calculator:Get*",
          "bcm-pricing-calculator:List*",
          "billingconductor:Get*",
          "billingconductor:List*",
          "budgets:Describe*",
          "budgets:View*",
          "pricing:Describe*",
          "pricing:Get*",
          "pricing:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier1AccountsAndTags20261123"
        Effect = "Allow"
        Action = [
          "account:ListRegions",
          "organizations:Describe*",
          "organizations:List*",
          "resource-explorer:List*",
          "resource-groups:Get*",
          "resource-groups:List*",
          "resource-groups:Search*",
          "tag:Describe*",
          "tag:Get*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier1Recommendations20261123"
        Effect = "Allow"
        Action = [
          "compute-optimizer:Describe*",
          "compute-optimizer:Get*",
          "cost-optimization-hub:Get*",
          "cost-optimization-hub:List*",
          "health:Describe*",
          "support:DescribeTrustedAdvisor*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier1Containers20261123"
        Effect = "Allow"
        Action = [
          "ecs:Describe*",
          "ecs:List*",
          "eks:Describe*",
          "eks:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier1ContainerLogs20261123"
        Effect = "Allow"
        Action = [
          "logs:DescribeLogStreams",
          "logs:DescribeMetricFilters",
          "logs:DescribeSubscriptionFilters",
          "logs:FilterLogEvents",
          "logs:GetDataProtectionPolicy",
          "logs:GetLogEvents",
          "logs:GetLogGroupFields",
          "logs:GetLogRecord",
          "logs:GetTransformer",
          "logs:ListTags*",
          "logs:StartQuery",
        ]
        Resource = "arn:${local.partition}:logs:*:*:log-group:/aws/containerinsights/*"
      },
      {
        Sid    = "CZTier1LogGroupsAndQueryResults20261123"
        Effect = "Allow"
        Action = [
          "logs:DescribeLogGroups",
          "logs:GetQueryResults",
        ]
        Resource = "arn:${local.partition}:logs:*:*:log-group:*"
      },
      {
        Sid    = "CZTier2AuditTrail20261123"
        Effect = "Allow"
        Action = [
          "cloudtrail:Describe*",
          "cloudtrail:Get*",
          "cloudtrail:List*",
          "cloudtrail:LookupEvents",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier2MetricsAndQuotas20261123"
        Effect = "Allow"
        Action = [
          "autoscaling:Describe*",
          "cloudwatch:Describe*",
          "cloudwatch:Get*",
          "cloudwatch:List*",
          "servicequotas:Get*",
          "servicequotas:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier2Stacks20261123"
        Effect = "Allow"
        Action = [
          "cloudformation:Describe*",
          "cloudformation:Get*",
          "cloudformation:List*",
        ]
        Resource = "*"
      },
      {
        Sid    = "CZTier2OwnRole20261123"
        Effect = "Allow"
        Action = [
          "iam:GetRole",
          "iam:GetRolePolicy",
          "iam:ListAttachedRolePolicies",
          "iam:ListRolePolicies",
          "iam:ListRoleTags",
          "iam:SimulatePrincipalPolicy",
        ]
        Resource = "arn:${local.partition}:iam::*:role/cloudzero/*"
      },
      {
        Sid    = "CZTier2OwnManagedPolicies20261123"
        Effect = "Allow"
        Action = [
          "iam:GetPolicy",
          "iam:GetPolicyVersion",
        ]
        Resource = [
          "arn:${local.partition}:iam::aws:policy/AWSBillingReadOnlyAccess",
          "arn:${local.partition}:iam::aws:policy/CloudWatchReadOnlyAccess",
          "arn:${local.partition}:iam::aws:policy/ComputeOptimizerReadOnlyAccess",
          "arn:${local.partition}:iam::aws:policy/job-function/ViewOnlyAccess",
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "managed" {
  for_each = toset([
    "aws:policy/AWSBillingReadOnlyAccess",
    "aws:policy/CloudWatchReadOnlyAccess",
    "aws:policy/ComputeOptimizerReadOnlyAccess",
    "aws:policy/job-function/ViewOnlyAccess",
  ])

  role       = aws_iam_role.this.name
  policy_arn = "arn:${local.partition}:iam::${each.value}"
}
