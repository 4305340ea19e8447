package org.servicecircle.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.servicecircle.ingest.table.TableKind;
import org.springframework.core.io.Resource;

/**
 * One file to import.
 *
 * @param name under which it is listed among the data sources
 * @param resource its bytes
 * @param kind what its rows are about; null for an OSM extract
 * @param note what a manifest says of it, or what can be said without one
 */
record ImportFile(String name, Resource resource, TableKind kind, SourceNote note) {

    /** Whether a file of that name is an OSM extract. */
    static boolean isOsm(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pbf");
    }

    /** Whether a file of that name can be imported at all. */
    static boolean importable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isOsm(name) || lower.endsWith(".csv") || lower.endsWith(".geojson") || lower.endsWith(".zip");
    }

    boolean osm() {
        return kind == null;
    }

    /** The SHA-256 of the file in hexadecimal digits. */
    String sha256() throws IOException {
        try (InputStream bytes = resource.getInputStream();
                DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
