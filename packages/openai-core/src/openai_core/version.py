"""The version that all distributions of the SDK share."""

VERSION = "3.100.0"
