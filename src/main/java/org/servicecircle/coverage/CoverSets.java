package org.servicecircle.coverage;

/**
 * Whom each of many candidate sites serves within a limit. Immutable; safe to share between threads.
 *
 * <p>Sites are kept in chunks of {@value #SITES_PER_CHUNK} that lie near each other, each with its covers one after the
 * other.
 */
public final class CoverSets {

    /** Few enough that threads finish together, enough that they do not wait for each other. */
    static final int SITES_PER_CHUNK = 256;

    private final DemandPoints demand;
    private final int limitMillis;

    /** Per site: its place among all along the curve. */
    private final int[] place;

    private final CoverChunk[] chunks;
    private final long pairs;

    CoverSets(DemandPoints demand, int limitMillis, int[] place, CoverChunk[] chunks) {
        this.demand = demand;
        this.limitMillis = limitMillis;
        this.place = place;
        this.chunks = chunks;
        long sum = 0;
        for (CoverChunk chunk : chunks) {
            sum += chunk.pairs();
        }
        this.pairs = sum;
    }

    /**
     * Computes them, with one bounded search for each site.
     *
     * @param limitMillis how far one walks to a site, 0 to {@link SearchGraph#MOST_MILLIS}, inclusive
     * @throws IllegalArgumentException if the limit is out of range, or sites and demand lie on different graphs
     * @throws CoverSetsTooLargeException if they would take more memory than allowed
     */
    public static CoverSets of(SitePoints sites, DemandPoints demand, int limitMillis, CoverBounds bounds) {
        if (limitMillis < 0 || limitMillis > SearchGraph.MOST_MILLIS) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        if (sites.graph() != demand.graph()) {
            throw new IllegalArgumentException("sites and demand on different graphs");
        }
        return new CoverBuild(sites, demand, limitMillis, bounds).build();
    }

    /** How many sites. */
    public int siteCount() {
        return place.length;
    }

    /** Whom they might serve. */
    public DemandPoints demand() {
        return demand;
    }

    /** How far one walks to a site. */
    public int limitMillis() {
        return limitMillis;
    }

    /** How many pairs of a site and somebody whom it serves. */
    public long pairs() {
        return pairs;
    }

    /** Memory that the covers take. */
    public long bytes() {
        long bytes = (long) Integer.BYTES * place.length;
        for (CoverChunk chunk : chunks) {
            bytes += chunk.bytes();
        }
        return bytes;
    }

    /** Whom a site serves. */
    public Cover cover(int site) {
        return chunks[place[site] / SITES_PER_CHUNK].cover(place[site] % SITES_PER_CHUNK);
    }
}
