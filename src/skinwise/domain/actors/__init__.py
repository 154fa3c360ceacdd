"""One small file a kind of actor. Each gives the same number of poses for every `t`."""
