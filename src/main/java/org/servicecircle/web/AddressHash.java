package org.servicecircle.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Tells addresses apart without keeping them: a hash with a salt that is drawn anew at each start, so that an address can
 * neither be told from it nor found again later.
 */
final class AddressHash {

    private static final int SALT_BYTES = 32;

    /** A household has 2⁶⁴ addresses of IPv6; what tells them apart are the first eight bytes. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private final byte[] salt = new byte[SALT_BYTES];

    AddressHash() {
        new SecureRandom().nextBytes(salt);
    }

    /** The same for all addresses of a household. */
    ByteBuffer of(String address) {
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
