package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tile matrix set as JSON (OGC 17-083r4, 6.2).
 *
 * @param uri where it is registered; absent where it is not
 * @param orderedAxes in the order of the reference system, as is {@code pointOfOrigin}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TileMatrixSetView(
        String id,
        String title,
        String uri,
        String crs,
        List<String> orderedAxes,
        String wellKnownScaleSet,
        List<Matrix> tileMatrices) {

    /** One level. */
    public record Matrix(
            String id,
            BigDecimal scaleDenominator,
            BigDecimal cellSize,
            String cornerOfOrigin,
            List<BigDecimal> pointOfOrigin,
            int tileWidth,
            int tileHeight,
            int matrixWidth,
            int matrixHeight) {}

    private static final int TILE_PIXELS = 256;
    private static final MathContext DIGITS = new MathContext(15);
    private static final List<BigDecimal> WEB_ORIGIN =
            List.of(new BigDecimal("-20037508.3427892"), new BigDecimal("20037508.3427892"));
    private static final List<BigDecimal> DEGREE_ORIGIN = List.of(new BigDecimal(90), new BigDecimal(-180));
    private static final double METRES_PER_DEGREE = Math.PI / 180 * 6_378_137;
    /** Side of the pixel that scale denominators are told for. */
    private static final double PIXEL_METRES = 0.00028;

    private static final List<Matrix> WEB_MATRICES = registered();

    static TileMatrixSetView of(TileGrid grid, String title) {
        boolean web = grid == TileGrid.WEB_MERCATOR;
        return new TileMatrixSetView(
                grid.id(),
                title,
                grid.registeredUri().orElse(null),
                grid.crs(),
                web ? List.of("X", "Y") : List.of("Lat", "Lon"),
                web ? "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible" : null,
                web
                        ? WEB_MATRICES
                        : IntStream.rangeClosed(grid.leastLevel(), grid.mostLevel())
                                .mapToObj(TileMatrixSetView::ofDegrees)
                                .toList());
    }

    /** The figures are those of the register, digit by digit: they are cut there, not rounded. */
    private static List<Matrix> registered() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                TileMatrixSetView.class.getResourceAsStream("/layer/web-mercator-quad.csv"), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .skip(1)
                    .map(row -> row.split(",", -1))
                    .map(TileMatrixSetView::ofWeb)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matrix ofWeb(String[] row) {
        int side = 1 << Integer.parseInt(row[0]);
        return matrix(row[0], new BigDecimal(row[1]), new BigDecimal(row[2]), WEB_ORIGIN, side, side);
    }

    private static Matrix ofDegrees(int level) {
        int columns = TileGrid.CGCS2000_DEGREES.columns(level);
        double cell = 360.0 / TILE_PIXELS / columns;
        return matrix(
                Integer.toString(level),
                new BigDecimal(cell * METRES_PER_DEGREE / PIXEL_METRES, DIGITS),
                new BigDecimal(cell, DIGITS),
                DEGREE_ORIGIN,
                columns,
                TileGrid.CGCS2000_DEGREES.rows(level));
    }

    private static Matrix matrix(
            String id, BigDecimal scale, BigDecimal cell, List<BigDecimal> origin, int columns, int rows) {
        return new Matrix(id, scale, cell, "topLeft", origin, TILE_PIXELS, TILE_PIXELS, columns, rows);
    }
}
