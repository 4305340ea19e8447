package org.servicecircle.ingest.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.FileSystemResource;

/** All that a table hands over. */
final class CollectedRows implements RowSink {

    final List<Row> rows = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();

    static CollectedRows of(Path file) throws IOException {
        CollectedRows collected = new CollectedRows();
        Table.of(new FileSystemResource(file)).read(collected);
        return collected;
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }
}
