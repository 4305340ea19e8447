package org.servicecircle.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a shapefile byte by byte, so that each may be left out or damaged. */
public final class TinyShapefile {

    public static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    public static final String GAUSS_KRUGER_117 = "PROJCS[\"CGCS2000_3_Degree_GK_CM_117E\","
            + "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
            + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",117.0],PARAMETER[\"Scale_Factor\",1.0],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private static final int WIDTH = 20;

    /** Content by extension. */
    public final Map<String, byte[]> parts = new LinkedHashMap<>();

    private final int type;
    private final Charset charset;
    private final List<byte[]> shapes = new ArrayList<>();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final String[] columns;

    /** @param columns each with dBASE's letter: {@code name:C} */
    public TinyShapefile(int type, Charset charset, String... columns) {
        this.type = type;
        this.charset = charset;
        this.columns = columns;
    }

    public static byte[] point(double x, double y) {
        return little(20).putInt(1).putDouble(x).putDouble(y).array();
    }

    /** A polygon of rings, each of x and y in turn. */
    public static byte[] polygon(double[]... rings) {
        int ordinates = 0;
        for (double[] ring : rings) {
            ordinates += ring.length;
        }
        ByteBuffer bytes = little(44 + 4 * rings.length + 8 * ordinates).putInt(5);
        bytes.position(36).putInt(rings.length).putInt(ordinates / 2);
        int first = 0;
        for (double[] ring : rings) {
            bytes.putInt(first);
            first += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double ordinate : ring) {
                bytes.putDouble(ordinate);
            }
        }
        return bytes.array();
    }

    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    public TinyShapefile with(byte[] shape, String... cells) {
        return with(' ', shape, cells);
    }

    public TinyShapefile with(char deleted, byte[] shape, String... cells) {
        shapes.add(shape);
        rows.write(deleted);
        for (String cell : cells) {
            byte[] text = cell.getBytes(charset);
            rows.writeBytes(text);
            rows.writeBytes(" ".repeat(WIDTH - text.length).getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    /** Makes the parts {@code .shp .shx .dbf .prj}. */
    public TinyShapefile made() {
        ByteArrayOutputStream shp = new ByteArrayOutputStream();
        ByteArrayOutputStream shx = new ByteArrayOutputStream();
        shp.writeBytes(header());
        shx.writeBytes(header());
        for (byte[] shape : shapes) {
            byte[] entry = ByteBuffer.allocate(8)
                    .putInt(shp.size() / 2)
                    .putInt(shape.length / 2)
                    .array();
            shx.writeBytes(entry);
            shp.writeBytes(new byte[8]);
            shp.writeBytes(shape);
        }
        parts.put(".shp", shp.toByteArray());
        parts.put(".shx", shx.toByteArray());
        parts.put(".dbf", dbf());
        parts.put(".prj", WGS_84.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private byte[] header() {
        ByteBuffer header = ByteBuffer.allocate(100).putInt(0, 9994);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        return header.array();
    }

    private byte[] dbf() {
        int size = 32 * (columns.length + 1) + 1;
        ByteBuffer dbf = little(size + rows.size());
        dbf.put(0, (byte) 3).putInt(4, shapes.size());
        dbf.putShort(8, (short) size).putShort(10, (short) (1 + WIDTH * columns.length));
        for (int i = 0; i < columns.length; i++) {
            int colon = columns[i].indexOf(':');
            dbf.position(32 * (i + 1)).put(columns[i].substring(0, colon).getBytes(charset));
            dbf.put(32 * (i + 1) + 11, (byte) columns[i].charAt(colon + 1)).put(32 * (i + 1) + 16, (byte) WIDTH);
        }
        dbf.put(size - 1, (byte) 0x0D).position(size);
        return dbf.put(rows.toByteArray()).array();
    }

    /** The parts in an archive, under {@code a.shp} and so on. */
    public Path zip(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((extension, bytes) -> entries.put("a" + extension, bytes));
        return zip(file, entries);
    }

    public static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** Two facilities: the first with every cell filled, the second with what writers take for null. */
    static TinyShapefile facilities(Charset charset) {
        return new TinyShapefile(1, charset, "编号:C", "名称:C", "category:C", "opens_on:D", "capacity:N", "wheelchair:L")
                .with(point(117.2, 39.1), "F1", "桃园㐀食堂", "elder.dining", "20231008", "            25.00", "T")
                .with(point(117.3, 39.2), "F2", "二", "elder.dining", "00000000", "********", "?")
                .made();
    }
}
