package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecircle.ingest.table.TinyShapefile.point;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;

/** What archives with a shapefile may look like, and what no honest one looks like. */
class ShapefileArchiveTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private Table table(TinyShapefile file) throws IOException {
        return Table.of(new FileSystemResource(file.zip(folder.resolve("x.zip"))));
    }

    private CollectedRows read(TinyShapefile file) throws IOException {
        return CollectedRows.of(file.zip(folder.resolve("x.zip")));
    }

    @Test
    void namesMayHaveAnyCaseFolderAndEncoding() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        TinyShapefile.facilities(GB18030).parts.forEach((part, bytes) -> {
            entries.put("河西/设施" + (".dbf".equals(part) ? part.toUpperCase(java.util.Locale.ROOT) : part), bytes);
            entries.put("__MACOSX/河西/._设施" + part, new byte[8]);
        });
        entries.put("readme.txt", new byte[1]);
        for (Charset names : List.of(StandardCharsets.UTF_8, GB18030)) {
            Path file = folder.resolve("y.zip");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            assertThat(CollectedRows.of(file).rows).hasSize(2);
        }
    }

    @Test
    void theKindIsToldByTheNameWithinToo() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        new TinyShapefile(1, GB18030, "ref:C")
                .with(point(1, 2), "D1")
                .made()
                .parts
                .forEach((part, bytes) -> entries.put("dwellings" + part, bytes));
        Path file = TinyShapefile.zip(folder.resolve("z.zip"), entries);
        assertThat(Table.of(new FileSystemResource(file)).guessKind()).contains(TableKind.DWELLINGS);
        assertThat(table(TinyShapefile.facilities(GB18030)).guessKind()).contains(TableKind.FACILITIES);
    }

    @Test
    void twoShapefilesInOneArchiveAreNamed() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        TinyShapefile.facilities(GB18030).parts.forEach((part, bytes) -> {
            entries.put("甲" + part, bytes);
            entries.put("乙" + part, bytes);
        });
        Path file = TinyShapefile.zip(folder.resolve("two.zip"), entries);
        assertThatThrownBy(() -> CollectedRows.of(file)).hasMessageContaining("甲.shp, 乙.shp");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("n.zip"), "not a zip at all");
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("n.zip");
        Path none = TinyShapefile.zip(folder.resolve("none.zip"), Map.of("readme.txt", new byte[1]));
        assertThatThrownBy(() -> CollectedRows.of(none)).hasMessageContaining("lacks the .shp");
    }

    @ParameterizedTest
    @ValueSource(strings = {".shp", ".dbf", ".shx"})
    void badInput15AnArchiveThatUnpacksToAGibibyteIsRefused(String part) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry :
                    TinyShapefile.facilities(GB18030).parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("a" + entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; entry.getKey().equals(part) && i < 1024; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        assertThat(Files.size(file)).isLessThan(2 << 20);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining(part + " unpacks to more than 512 MiB");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void badInput15WhatTheArchiveSaysOfItsSizeIsNotBelieved() throws IOException {
        Path file = folder.resolve("liar.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry :
                    TinyShapefile.facilities(GB18030).parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("a" + entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; ".shp".equals(entry.getKey()) && i < 600; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) > 1 << 20) {
                zip.putInt(at + 24, 1000);
            }
        }
        Files.write(file, bytes);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file)).isInstanceOf(UnreadableTableException.class);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/etc/x", "a/../../x.shp", "..\\x", "C:\\x"})
    void badInput16AnEntryThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        TinyShapefile.facilities(GB18030).parts.forEach((part, bytes) -> entries.put("a" + part, bytes));
        entries.put(name, new byte[1]);
        Path file = TinyShapefile.zip(folder.resolve("slip.zip"), entries);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining(name);
        assertThat(temporaryFiles()).isEqualTo(before);
        assertThat(folder).isDirectoryContaining(only -> only.equals(file));
    }

    @Test
    void badInput16ALinkIsRefused() throws IOException {
        Path file = folder.resolve("link.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry :
                    TinyShapefile.facilities(GB18030).parts.entrySet()) {
                boolean link = ".prj".equals(entry.getKey());
                ZipArchiveEntry made = new ZipArchiveEntry("a" + entry.getKey());
                made.setUnixMode(link ? 0120777 : 0100644);
                zip.putArchiveEntry(made);
                zip.write(link ? "/etc/passwd".getBytes(StandardCharsets.US_ASCII) : entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("a.prj");
    }

    @Test
    void temporaryFilesAreGoneAfterReading() throws IOException {
        List<Path> before = temporaryFiles();
        read(TinyShapefile.facilities(GB18030));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("service-circle-import-"))
                    .sorted()
                    .toList();
        }
    }
}
