package org.servicecircle.ingest;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.InputReference;
import org.servicecircle.geo.LonLat;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;
import org.servicecircle.ingest.table.Reject;
import org.servicecircle.ingest.table.Row;
import org.servicecircle.ingest.table.RowSink;
import org.servicecircle.ingest.table.Table;

/**
 * Whether a table's points were probably measured in another datum than the declared one: another puts clearly more of
 * them, or all of them, inside the communities. A wrong datum moves points by 500 to 1,500 m, so those near the border
 * fall out of the place; a single row tells nothing, as services beyond the border are welcome.
 */
final class DatumDoubt {

    /** Another datum is suspected when it brings so much more of the rows inside. */
    private static final double CLEARLY_MORE = 0.1;

    private final CommunityIndex communities;
    private final Datum better;

    private DatumDoubt(CommunityIndex communities, Datum better) {
        this.communities = communities;
        this.better = better;
    }

    /** Reads the whole table once, for its points alone. */
    static DatumDoubt of(Table table, InputReference declared, CommunityIndex communities) throws IOException {
        boolean tellable = declared instanceof InputReference.DatumReference && !communities.isEmpty();
        return new DatumDoubt(communities, tellable ? better(table, declared, communities) : null);
    }

    /** The datum in which this point, outside the place as it is, would lie inside; empty if there is no doubt. */
    Optional<Datum> about(Located located) {
        if (better == null || communities.find(located.point()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(better).filter(datum -> inside(communities, datum, located));
    }

    private static Datum better(Table table, InputReference declared, CommunityIndex communities) throws IOException {
        Map<Datum, Integer> inside = new EnumMap<>(Datum.class);
        int[] points = new int[2];
        table.read(new RowSink() {
            @Override
            public void row(Row row) {
                Fields fields = new Fields(row, declared, new Envelope());
                Located located = fields.hasPoint() ? fields.point() : null;
                if (located != null) {
                    points[0]++;
                    points[1] += communities.find(located.point()).isPresent() ? 1 : 0;
                    for (Datum datum : Datum.values()) {
                        inside.merge(datum, inside(communities, datum, located) ? 1 : 0, Integer::sum);
                    }
                }
            }

            @Override
            public void reject(Reject reject) {
                // Listed when the table is read in earnest.
            }
        });
        return inside.entrySet().stream()
                .filter(entry -> entry.getValue() > points[1])
                .filter(entry -> entry.getValue() == points[0]
                        || entry.getValue() - points[1] >= Math.max(2, points[0] * CLEARLY_MORE))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean inside(CommunityIndex communities, Datum datum, Located located) {
        LonLat other = datum.toWgs84(new LonLat(located.originalX(), located.originalY()));
        Point point = Fields.WGS84.createPoint(new Coordinate(other.lon(), other.lat()));
        return communities.find(point).isPresent();
    }
}
