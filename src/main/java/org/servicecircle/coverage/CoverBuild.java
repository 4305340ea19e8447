package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Computes {@link CoverSets}: threads take chunk after chunk of neighbouring sites, each with a search of its own. */
final class CoverBuild {

    /** How many sites are tried first, to see whether all will fit. */
    private static final int SAMPLE = 256;

    private final SitePoints sites;
    private final DemandPoints demand;
    private final int limitMillis;
    private final CoverBounds bounds;

    /** Sites in the order in which they are searched. */
    private final int[] order;

    private final CoverChunk[] chunks;
    private final AtomicInteger nextChunk = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    CoverBuild(SitePoints sites, DemandPoints demand, int limitMillis, CoverBounds bounds) {
        this.sites = sites;
        this.demand = demand;
        this.limitMillis = limitMillis;
        this.bounds = bounds;
        this.order = sites.alongTheCurve();
        this.chunks = new CoverChunk[(order.length + CoverSets.SITES_PER_CHUNK - 1) / CoverSets.SITES_PER_CHUNK];
    }

    CoverSets build() {
        long estimate = estimatedBytes();
        if (estimate > bounds.mostBytes()) {
            throw new CoverSetsTooLargeException(estimate, bounds.mostBytes());
        }
        searchInParallel();
        if (bytes.get() > bounds.mostBytes()) {
            throw new CoverSetsTooLargeException(Math.max(estimate, bytes.get()), bounds.mostBytes());
        }
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return new CoverSets(demand, limitMillis, place, chunks);
    }

    private long estimatedBytes() {
        int step = Math.max(1, order.length / SAMPLE);
        int tried = (order.length + step - 1) / step;
        CoverSearch search = new CoverSearch(sites, demand, limitMillis);
        CoverChunk sample = new CoverChunk(tried);
        for (int i = 0; i < order.length; i += step) {
            search.run(order[i], sample);
        }
        return tried == 0 ? 0 : Math.round((double) sample.trimmed().bytes() / tried * order.length);
    }

    private void searchInParallel() {
        int threads = Math.min(bounds.threads(), Math.max(1, chunks.length));
        ExecutorService helpers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(helpers.submit(this::search));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while computing cover sets", interrupted);
        } finally {
            helpers.shutdownNow();
        }
    }

    /** What each thread does; it ends early where the result could not be kept or nobody waits for it. */
    private void search() {
        CoverSearch search = new CoverSearch(sites, demand, limitMillis);
        for (int c = nextChunk.getAndIncrement(); c < chunks.length; c = nextChunk.getAndIncrement()) {
            if (bytes.get() > bounds.mostBytes() || Thread.currentThread().isInterrupted()) {
                return;
            }
            int begin = c * CoverSets.SITES_PER_CHUNK;
            int end = Math.min(order.length, begin + CoverSets.SITES_PER_CHUNK);
            CoverChunk chunk = new CoverChunk(end - begin);
            for (int i = begin; i < end; i++) {
                search.run(order[i], chunk);
            }
            chunks[c] = chunk.trimmed();
            bytes.addAndGet(chunks[c].bytes());
        }
    }
}
