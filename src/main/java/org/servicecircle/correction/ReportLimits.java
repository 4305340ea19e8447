package org.servicecircle.correction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.servicecircle.web.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds how many reports are taken, from one address and from all together. An address is held as a hash, in memory
 * only, with a salt that is drawn anew at each start: it cannot be told from it, nor found again later.
 */
@Component
class ReportLimits {

    private static final int SALT_BYTES = 32;

    /** A household has 2⁶⁴ addresses of IPv6; what tells them apart are the first eight bytes. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private final CorrectionSettings settings;
    private final TimeMeter time;
    private final byte[] salt = new byte[SALT_BYTES];
    private final Cache<ByteBuffer, Bucket> clients;
    private final Bucket server;

    @Autowired
    ReportLimits(CorrectionSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    ReportLimits(CorrectionSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        new SecureRandom().nextBytes(salt);
        clients = Caffeine.newBuilder()
                .maximumSize(settings.clientsKept())
                .expireAfterAccess(settings.window())
                .build();
        server = bucket(settings.perServer());
    }

    /**
     * Counts one report.
     *
     * @param address of the client, as the server sees it
     * @throws ProblemException 429 when there were too many, telling when the next is taken
     */
    void take(String address) {
        Bucket client = clients.get(hash(address), unknown -> bucket(settings.perClient()));
        take(client, "too-many-reports");
        try {
            take(server, "too-many-reports-of-all");
        } catch (ProblemException full) {
            client.addTokens(1);
            throw full;
        }
    }

    private static void take(Bucket bucket, String code) {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw ProblemException.tooMany(code, 1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()));
        }
    }

    /** So many at once, and as many again spread over a window. */
    private Bucket bucket(int reports) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(reports).refillGreedy(reports, settings.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private ByteBuffer hash(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(identity(address)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static byte[] identity(String address) {
        // Only what has a colon is read, so that nothing is ever looked up.
        if (address.indexOf(':') >= 0) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length > IPV6_PREFIX_BYTES ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes;
            } catch (UnknownHostException noAddress) {
                return address.getBytes(StandardCharsets.UTF_8);
            }
        }
        return address.getBytes(StandardCharsets.UTF_8);
    }
}
