"""The store: the only writer. Tables, merging of records into events, ingest and integrity."""
