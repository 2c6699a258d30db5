/** Stands first in every backup, for whoever opens one without Värn at hand. */
export const readme = `This is a backup of Värn: a tar archive packed with gzip.

tables/NAME/000001.copy and so on hold the rows of the table NAME as PostgreSQL's COPY text in UTF-8: one row a line,
columns parted by tabs, \\N for what is empty. The parts of a table are read in order as one. jobs/ holds the work that was
waiting, in the same form. manifest.json names the columns in order, the number of rows, the SHA-256 of each table's parts
joined, and the schema's version.

Restore it with:  npx varn restore FILE
Without Värn:     cat tables/NAME/*.copy | psql -c "copy NAME (COLUMNS) from stdin"
`;
