package org.servicecircle.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/** An allowance for each address of a client. Addresses are held as {@link AddressHash}es, in memory only. */
public final class AddressLimits {

    private final Allowance allowance;
    private final TimeMeter time;
    private final AddressHash hash = new AddressHash();
    private final Cache<ByteBuffer, Bucket> buckets;

    /**
     * No address has asked yet.
     *
     * @param addressesKept addresses that are remembered at once; one that is forgotten begins anew
     */
    public AddressLimits(Allowance allowance, int addressesKept, TimeMeter time) {
        this.allowance = allowance;
        this.time = time;
        // A bucket that is full again tells no more than none.
        buckets = Caffeine.newBuilder()
                .maximumSize(addressesKept)
                .expireAfterAccess(allowance.untilFull())
                .build();
    }

    /** What is left to an address, as the server sees it. */
    public Bucket of(String address) {
        return buckets.get(hash.of(address), unknown -> allowance.bucket(time));
    }

    /**
     * Takes one of what is left.
     *
     * @throws ProblemException 429 with this code when nothing is, telling when the next is taken
     */
    public static void take(Bucket bucket, String code) {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw ProblemException.tooMany(code, 1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()));
        }
    }
}
