package org.servicecircle.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.web.BoundingBox;

/**
 * The streets and communities of one data version, numbered in the order of their codes. −1 stands for outside all of
 * them.
 */
public final class Areas {

    /** The number of no street and no community. */
    public static final int OUTSIDE = -1;

    /** A street. */
    public record StreetName(String code, BilingualName name) {}

    /**
     * A community.
     *
     * @param street number of its street, {@link #OUTSIDE} when that is not stored
     */
    public record CommunityName(String code, BilingualName name, int street) {}

    private final List<StreetName> streets;
    private final List<CommunityName> communities;
    private final BoundingBox box;
    private final Map<String, Integer> streetByCode = new HashMap<>();
    private final Map<String, Integer> communityByCode = new HashMap<>();

    /** Areas by code, ascending; the box is null when there are none. */
    Areas(List<StreetName> streets, List<CommunityName> communities, BoundingBox box) {
        this.box = box;
        this.streets = List.copyOf(streets);
        this.communities = List.copyOf(communities);
        for (int i = 0; i < streets.size(); i++) {
            streetByCode.put(streets.get(i).code(), i);
        }
        for (int i = 0; i < communities.size(); i++) {
            communityByCode.put(communities.get(i).code(), i);
        }
    }

    /** The box around all streets; empty when there are none. */
    public Optional<BoundingBox> box() {
        return Optional.ofNullable(box);
    }

    /** All streets; a street's number is its place here. */
    public List<StreetName> streets() {
        return streets;
    }

    /** All communities; a community's number is its place here. */
    public List<CommunityName> communities() {
        return communities;
    }

    /** Number of a street, or {@link #OUTSIDE}. */
    public int streetNumber(String code) {
        return streetByCode.getOrDefault(code, OUTSIDE);
    }

    /** Number of a community, or {@link #OUTSIDE}; null is outside. */
    public int communityNumber(String code) {
        return code == null ? OUTSIDE : communityByCode.getOrDefault(code, OUTSIDE);
    }

    /** Number of the street of a community; {@link #OUTSIDE} for {@link #OUTSIDE}. */
    public int streetOf(int community) {
        return community == OUTSIDE ? OUTSIDE : communities.get(community).street();
    }
}
