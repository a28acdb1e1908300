-- What belongs to a transaction and stays off the chain: the manifest of an order. Kept from before it is sent, so that it
-- is not lost when the program ends before the transaction is mined.
ALTER TABLE wallet_activity ADD COLUMN enclosure BLOB;
