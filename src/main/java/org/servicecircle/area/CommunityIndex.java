package org.servicecircle.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the community that contains a point; on a common border the one with the lower code. Immutable; safe to share
 * between threads.
 */
public final class CommunityIndex {

    /** Points of this place are expected no farther from its communities than this, about 20 km. */
    private static final double SURROUNDINGS_DEGREES = 0.2;

    private record Part(String code, PreparedGeometry geometry) {}

    private final STRtree tree = new STRtree();
    private final Envelope envelope = new Envelope();
    private final int size;

    /** An index of these communities; of none it finds none. */
    public CommunityIndex(List<Community> communities) {
        for (Community community : communities) {
            Envelope box = community.geometry().getEnvelopeInternal();
            envelope.expandToInclude(box);
            tree.insert(box, new Part(community.code(), PreparedGeometryFactory.prepare(community.geometry())));
        }
        size = communities.size();
        tree.build();
    }

    /** Whether there is no community at all. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Where points of the place are expected, in degrees; a null envelope if there is no community. */
    public Envelope surroundings() {
        Envelope around = new Envelope(envelope);
        if (!around.isNull()) {
            around.expandBy(SURROUNDINGS_DEGREES);
        }
        return around;
    }

    /** Code of the community that contains a point, edges included. */
    public Optional<String> find(Point point) {
        List<?> near = tree.query(point.getEnvelopeInternal());
        return near.stream()
                .map(Part.class::cast)
                .filter(part -> part.geometry().covers(point))
                .map(Part::code)
                .min(Comparator.naturalOrder());
    }
}
