package org.servicecircle.ingest.shape;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP with one shapefile in it: its parts by their extensions, whatever the case of their names and the folder they lie
 * in. Nothing is unpacked under a name of the archive, and no link is followed. The names are taken byte by byte, since
 * Chinese archives have them in UTF-8 or GB18030 and often do not say which.
 */
public final class ShapeArchive implements Closeable {

    /** No part may be longer. A shapefile of a city's buildings is smaller; the format itself ends at 2 GiB. */
    private static final long MOST_PART_BYTES = 512L << 20;

    /** Definitions and the name of an encoding are short. */
    private static final int MOST_TEXT_BYTES = 1 << 16;

    private final ZipFile zip;
    private final String layerName;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private ShapeArchive(ZipFile zip) {
        this.zip = zip;
        List<ZipArchiveEntry> entries = usable();
        String stem = stem(onlyShape(entries));
        this.layerName =
                CellEncoding.guessed(stem.getBytes(StandardCharsets.ISO_8859_1)).replaceAll("^.*[/\\\\]", "");
        for (ZipArchiveEntry entry : entries) {
            if (stem(entry).equalsIgnoreCase(stem) && parts.put(extension(entry), entry) != null) {
                throw new UnreadableShapefileException(
                        "压缩包中有两个 " + extension(entry), "two " + extension(entry) + " of one name in the archive");
            }
        }
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableShapefileException if it holds no shapefile or more than one, or what no honest archive holds
     * @throws IOException if it is no ZIP
     */
    public static ShapeArchive open(Path file) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(false)
                .get();
        try {
            return new ShapeArchive(zip);
        } catch (UnreadableShapefileException refused) {
            zip.close();
            throw refused;
        }
    }

    private List<ZipArchiveEntry> usable() {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (entry.isUnixSymlink() || leadsOut(name)) {
                throw new UnreadableShapefileException(
                        "压缩包含有指向包外的条目", "an entry of the archive leads out of it: " + shown(name));
            }
            boolean ofMac = name.startsWith("__MACOSX/") || name.contains("/._") || name.startsWith("._");
            if (!entry.isDirectory() && !ofMac) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static ZipArchiveEntry onlyShape(List<ZipArchiveEntry> entries) {
        List<ZipArchiveEntry> shapes = entries.stream()
                .filter(entry -> ".shp".equals(extension(entry)))
                .toList();
        if (shapes.isEmpty()) {
            throw missing(".shp");
        }
        if (shapes.size() > 1) {
            throw new UnreadableShapefileException(
                    "压缩包中有多个 Shapefile，每个压缩包只放一个",
                    "more than one shapefile in the archive, put each in its own: " + shown(name(shapes.get(0))) + ", "
                            + shown(name(shapes.get(1))));
        }
        return shapes.get(0);
    }

    /** The name of the shapefile, without folder and extension. */
    public String layerName() {
        return layerName;
    }

    /** Whether there is a part of that extension, lower case with its dot. */
    public boolean has(String extension) {
        return parts.containsKey(extension);
    }

    /** @throws UnreadableShapefileException if one of these parts is missing; it names the part */
    public void require(String... extensions) {
        for (String extension : extensions) {
            if (!has(extension)) {
                throw missing(extension);
            }
        }
    }

    /**
     * The bytes of a part; reading throws {@link UnreadableShapefileException} once it turns out too long.
     *
     * @throws UnreadableShapefileException if it is missing, encrypted or too long
     */
    public InputStream open(String extension) throws IOException {
        require(extension);
        ZipArchiveEntry entry = parts.get(extension);
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableShapefileException(
                    extension + " 已加密或压缩方式不受支持", extension + " is encrypted or packed in an unsupported way");
        }
        if (entry.getSize() > MOST_PART_BYTES) {
            throw tooLarge(extension);
        }
        return new BufferedInputStream(
                new BoundedInputStream(zip.getInputStream(entry), extension, MOST_PART_BYTES), 1 << 16);
    }

    /** The beginning of a part as text; empty if there is none. */
    public String text(String extension) throws IOException {
        if (!has(extension)) {
            return "";
        }
        try (InputStream bytes = open(extension)) {
            return CellEncoding.guessed(bytes.readNBytes(MOST_TEXT_BYTES))
                    .replace("\uFEFF", "")
                    .strip();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static UnreadableShapefileException tooLarge(String part) {
        long mebibytes = MOST_PART_BYTES >> 20;
        return new UnreadableShapefileException(
                part + " 解压后超过 " + mebibytes + " MiB", part + " unpacks to more than " + mebibytes + " MiB");
    }

    private static UnreadableShapefileException missing(String extension) {
        return new UnreadableShapefileException(
                "压缩包中缺少 " + extension, "the archive lacks the " + extension + " part of the shapefile");
    }

    private static boolean leadsOut(String name) {
        String slashes = "/" + name.replace('\\', '/') + "/";
        return slashes.startsWith("//") || slashes.contains("/../") || slashes.matches("/[A-Za-z]:.*");
    }

    /** One character for each byte. */
    private static String name(ZipArchiveEntry entry) {
        return new String(entry.getRawName(), StandardCharsets.ISO_8859_1);
    }

    private static String shown(String name) {
        return CellEncoding.guessed(name.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String extension(ZipArchiveEntry entry) {
        String name = name(entry);
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private static String stem(ZipArchiveEntry entry) {
        String name = name(entry);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
