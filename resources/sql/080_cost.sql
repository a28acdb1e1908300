-- What a deployment costs in an hour, as its rule said when it was begun: the rule may say something else by now.
ALTER TABLE deploy_journal ADD COLUMN cost_per_hour TEXT NOT NULL DEFAULT ''; -- tokens with 18 decimals; empty: not known
