package org.servicecircle.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts junctions, walkways and barriers into arrays, ordered along a curve. */
final class Assembly {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(int[] lonE7, int[] latE7) {}

    private final IntList lonE7 = new IntList();
    private final IntList latE7 = new IntList();
    private final List<Walkway> walkways = new ArrayList<>();
    private final List<Line> barriers = new ArrayList<>();

    int addJunction(int lon, int lat) {
        lonE7.add(lon);
        latE7.add(lat);
        return lonE7.size() - 1;
    }

    void addWalkway(Walkway walkway) {
        if (Math.max(walkway.from(), walkway.to()) >= lonE7.size()) {
            throw new IllegalArgumentException("no such junction: " + walkway.from() + " or " + walkway.to());
        }
        walkways.add(walkway);
    }

    void addBarrier(int[] lon, int[] lat) {
        if (lon.length < 2 || lon.length != lat.length) {
            throw new IllegalArgumentException("a barrier has at least 2 points, as many longitudes as latitudes");
        }
        barriers.add(new Line(lon.clone(), lat.clone()));
    }

    NetworkArrays build() {
        int[] order = HilbertCurve.order(lonE7.toArray(), latE7.toArray());
        int[] newNumber = inverse(order);
        Walkway[] sorted = sorted(newNumber);
        int[] from = new int[sorted.length];
        int[] to = new int[sorted.length];
        for (int w = 0; w < sorted.length; w++) {
            from[w] = newNumber[sorted[w].from()];
            to[w] = newNumber[sorted[w].to()];
        }
        return arrays(picked(lonE7.toArray(), order), picked(latE7.toArray(), order), from, to, sorted);
    }

    /** Walkways by their new {@code from} junction; those of one junction as they were added. */
    private Walkway[] sorted(int[] newNumber) {
        long[] keys = new long[walkways.size()];
        for (int w = 0; w < keys.length; w++) {
            keys[w] = (long) newNumber[walkways.get(w).from()] << 32 | w;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToObj(key -> walkways.get((int) key)).toArray(Walkway[]::new);
    }

    @SuppressWarnings("EnumOrdinal") // the ordinal is the file's code for a kind
    private NetworkArrays arrays(int[] lon, int[] lat, int[] from, int[] to, Walkway[] sorted) {
        int[] lengthMm = new int[sorted.length];
        int[] compound = new int[sorted.length];
        int[] nameId = new int[sorted.length];
        int[] hoursId = new int[sorted.length];
        byte[] kind = new byte[sorted.length];
        byte[] flags = new byte[sorted.length];
        Map<String, Integer> texts = new LinkedHashMap<>(Map.of("", 0));
        List<Line> shapes = new ArrayList<>();
        for (int w = 0; w < sorted.length; w++) {
            Walkway walkway = sorted[w];
            lengthMm[w] = walkway.lengthMm();
            compound[w] = walkway.compound();
            kind[w] = (byte) walkway.kind().ordinal();
            flags[w] = NetworkArrays.flags(walkway.access(), walkway.wheelchair(), walkway.direction());
            nameId[w] = id(texts, walkway.name());
            hoursId[w] = id(texts, walkway.openingHours());
            shapes.add(new Line(
                    ended(walkway.shapeLonE7(), lon[from[w]], lon[to[w]]),
                    ended(walkway.shapeLatE7(), lat[from[w]], lat[to[w]])));
        }
        Compounds.name(lon.length, from, to, flags, compound);
        return new NetworkArrays(
                lon,
                lat,
                from,
                to,
                lengthMm,
                kind,
                flags,
                nameId,
                hoursId,
                compound,
                texts.keySet().toArray(String[]::new),
                starts(shapes),
                joined(shapes.stream().map(Line::lonE7).toList()),
                joined(shapes.stream().map(Line::latE7).toList()),
                starts(barriers),
                joined(barriers.stream().map(Line::lonE7).toList()),
                joined(barriers.stream().map(Line::latE7).toList()));
    }

    private static int id(Map<String, Integer> texts, String text) {
        return texts.computeIfAbsent(text, unseen -> texts.size());
    }

    private static int[] ended(int[] values, int first, int last) {
        int[] ended = values.clone();
        ended[0] = first;
        ended[ended.length - 1] = last;
        return ended;
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }

    private static int[] picked(int[] values, int[] order) {
        return Arrays.stream(order).map(i -> values[i]).toArray();
    }

    private static int[] starts(List<Line> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).lonE7().length;
        }
        return starts;
    }

    private static int[] joined(List<int[]> parts) {
        return parts.stream().flatMapToInt(Arrays::stream).toArray();
    }
}
