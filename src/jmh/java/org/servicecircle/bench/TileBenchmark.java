package org.servicecircle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.servicecircle.fixture.PostgisServer;
import org.servicecircle.geo.Earth;
import org.servicecircle.layer.mvt.LayerWriter;
import org.servicecircle.layer.mvt.LineDrawer;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.layer.mvt.TileWriter;
import org.servicecircle.network.WalkNetwork;

/**
 * The vector tile of zoom 13 with most walkways, each a feature with its number, kind and name, cut and encoded: ours, and
 * by {@code ST_AsMVT} from a table that holds just these walkways.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class TileBenchmark {

    private static final int ZOOM = 13;
    private static final double HALF_A_PIXEL = 8;
    private static final String TILE = "ST_TileEnvelope(" + ZOOM + ", ?, ?)";

    private record Address(int x, int y) {

        static Address of(int lonE7, int latE7) {
            double lat = Math.toRadians(Earth.toDegrees(latE7));
            double north = Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI;
            return new Address(
                    (int) ((Earth.toDegrees(lonE7) + 180) / 360 * (1 << ZOOM)), (int) ((1 - north) / 2 * (1 << ZOOM)));
        }
    }

    @Param("porto")
    public String town;

    @Param({"tile", "postgis"})
    public String by;

    private WalkNetwork network;
    private Address address;
    private int[] walkways;
    private Connection connection;

    /** Chooses the tile, and fills PostGIS's table. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        network = Towns.network(town);
        Map<Address, List<Integer>> byTile = IntStream.range(0, network.walkwayCount())
                .boxed()
                .collect(Collectors.groupingBy(
                        w -> Address.of(network.lonE7(network.from(w)), network.latE7(network.from(w)))));
        address = byTile.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        walkways = byTile.get(address).stream().mapToInt(Integer::intValue).toArray();
        if (by.equals("postgis")) {
            fill();
        }
    }

    private void fill() throws SQLException {
        PostgisServer.Database database = PgRoutingCall.database();
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS walkway");
            statement.execute(
                    "CREATE TABLE walkway (id int PRIMARY KEY, kind text, name text, geom geometry(LineString, 3857))");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO walkway VALUES (?, ?, ?, ST_Transform(ST_GeomFromText(?, 4326), 3857))")) {
            for (int walkway : walkways) {
                insert.setInt(1, walkway);
                insert.setString(2, network.kind(walkway).name());
                insert.setString(3, network.name(walkway));
                insert.setString(4, text(walkway));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE walkway");
        }
    }

    private String text(int walkway) {
        return IntStream.range(0, network.shapeSize(walkway))
                .mapToObj(i -> Earth.toDegrees(network.shapeLonE7(walkway, i)) + " "
                        + Earth.toDegrees(network.shapeLatE7(walkway, i)))
                .collect(Collectors.joining(", ", "LINESTRING(", ")"));
    }

    /** Lets go of the database. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    /** The tile. */
    @Benchmark
    public byte[] encode() throws SQLException {
        return by.equals("postgis") ? byPostgis() : ours();
    }

    private byte[] ours() {
        TileFrame frame = new TileFrame(ZOOM, address.x, address.y);
        LineDrawer lines = new LineDrawer(frame, HALF_A_PIXEL);
        TileWriter tile = new TileWriter();
        LayerWriter layer = tile.layer("walkways");
        for (int walkway : walkways) {
            layer.feature().id(walkway).text("kind", network.kind(walkway).name());
            layer.text("name", network.name(walkway));
            lines.begin();
            for (int i = 0; i < network.shapeSize(walkway); i++) {
                lines.add(network.shapeLonE7(walkway, i), network.shapeLatE7(walkway, i));
            }
            lines.drawTo(layer);
            layer.end();
        }
        return tile.toBytes();
    }

    private byte[] byPostgis() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT ST_AsMVT(drawn, 'walkways', 4096, 'geom', 'id')"
                        + " FROM (SELECT id, kind, name, ST_AsMVTGeom(geom, " + TILE
                        + ", 4096, 128, true) AS geom FROM walkway)"
                        + " AS drawn WHERE geom IS NOT NULL")) {
            query.setInt(1, address.x);
            query.setInt(2, address.y);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
