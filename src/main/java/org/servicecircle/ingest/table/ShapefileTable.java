package org.servicecircle.ingest.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicecircle.geo.InputReference;
import org.servicecircle.ingest.shape.BrokenShapeException;
import org.servicecircle.ingest.shape.DbfReader;
import org.servicecircle.ingest.shape.Shape;
import org.servicecircle.ingest.shape.ShapeArchive;
import org.servicecircle.ingest.shape.ShapeReader;
import org.servicecircle.ingest.shape.ShapeType;
import org.servicecircle.ingest.shape.TableEncoding;
import org.servicecircle.ingest.shape.UnreadableShapefileException;
import org.springframework.core.io.Resource;

/** A shapefile in a ZIP, read shape by shape. */
record ShapefileTable(String name, Resource file) implements Table {

    @Override
    public Optional<TableKind> guessKind() throws IOException {
        return read(archive -> {
            Optional<TableKind> named = TableKind.find(archive.layerName());
            boolean polygons = ShapeReader.type(archive) == ShapeType.POLYGON;
            return named.isPresent() ? named : TableKind.guess(name, columns(archive), polygons);
        });
    }

    @Override
    public Set<String> columns() throws IOException {
        return read(this::columns);
    }

    private Set<String> columns(ShapeArchive archive) throws IOException {
        try (DbfReader table = new DbfReader(archive.open(".dbf"))) {
            Set<String> columns = new HashSet<>(
                    ShapeColumns.of(name, table, TableEncoding.of(archive)).names());
            if (ShapeReader.type(archive) == ShapeType.POINT) {
                columns.addAll(Set.of("lon", "lat"));
            }
            return columns;
        }
    }

    @Override
    public Optional<InputReference> reference() throws IOException {
        return read(archive -> {
            archive.require(".prj");
            String definition = archive.text(".prj");
            Optional<InputReference> reference = InputReference.defined(definition);
            if (reference.isEmpty()) {
                String found = definition.replaceFirst("(?s)^[^\"]*\"([^\"]*)\".*$", "$1");
                String shown = found.length() > 100 ? found.substring(0, 100) + "…" : found;
                throw new UnreadableTableException(
                        name,
                        ".prj 中的坐标系不受支持：" + shown + "。请转换为 CGCS2000 或 WGS-84，或用 --datum 指明",
                        "the .prj names a reference that is not known: " + shown
                                + ". Convert it to CGCS2000 or WGS-84, or give --datum");
            }
            return reference;
        });
    }

    @Override
    public void read(RowSink sink) throws IOException {
        read(archive -> {
            archive.require(".shp", ".shx", ".dbf");
            Charset charset = TableEncoding.of(archive);
            try (ShapeReader shapes = ShapeReader.open(archive);
                    DbfReader table = new DbfReader(archive.open(".dbf"))) {
                hand(shapes, table, ShapeColumns.of(name, table, charset), sink);
            }
            return null;
        });
    }

    private void hand(ShapeReader shapes, DbfReader table, ShapeColumns columns, RowSink sink) throws IOException {
        for (long number = 1; table.next(); number++) {
            Shape shape = null;
            Reject reject = null;
            try {
                shape = shapes.next();
                if (shape == null) {
                    throw new UnreadableTableException(
                            name, ".dbf 的行多于 .shp 的要素", "the .dbf has more rows than the .shp has shapes");
                }
            } catch (BrokenShapeException broken) {
                reject = new Reject(name, number, "geometry", RejectCode.UNREADABLE, broken.getMessage());
            }
            if (table.isDeleted()) {
                continue;
            }
            if (reject == null) {
                hand(shape, number, columns, sink);
            } else {
                sink.reject(reject);
            }
        }
        requireEnd(shapes);
    }

    private void hand(Shape shape, long number, ShapeColumns columns, RowSink sink) {
        Map<String, String> cells = new HashMap<>();
        String undecoded = columns.fill(cells);
        if (undecoded != null) {
            String encoding = columns.charset().name();
            sink.reject(new Reject(name, number, undecoded, RejectCode.UNREADABLE, encoding + "?"));
            return;
        }
        try {
            sink.row(new Row(name, number, cells, ShapeGeometry.of(shape)));
        } catch (BadGeometryException bad) {
            sink.reject(new Reject(name, number, "geometry", bad.code(), bad.getMessage()));
        }
    }

    private void requireEnd(ShapeReader shapes) throws IOException {
        try {
            if (shapes.next() == null) {
                return;
            }
        } catch (BrokenShapeException oneMore) {
            // Broken or not, it has no row.
        }
        throw new UnreadableTableException(
                name, ".shp 的要素多于 .dbf 的行", "the .shp has more shapes than the .dbf has rows");
    }

    private interface Reading<T> {
        T of(ShapeArchive archive) throws IOException;
    }

    private <T> T read(Reading<T> reading) throws IOException {
        try (ShapeArchive archive = ShapeArchive.open(file.getFile().toPath())) {
            return reading.of(archive);
        } catch (UnreadableShapefileException refused) {
            UnreadableTableException unreadable =
                    new UnreadableTableException(name, refused.zh(), refused.getMessage());
            unreadable.initCause(refused);
            throw unreadable;
        } catch (IOException damaged) {
            UnreadableTableException unreadable = new UnreadableTableException(
                    name, "ZIP 压缩包已损坏或无法读取", "the ZIP is damaged or cannot be read: " + damaged.getMessage());
            unreadable.initCause(damaged);
            throw unreadable;
        }
    }
}
