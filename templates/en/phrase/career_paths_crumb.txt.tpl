Career paths
