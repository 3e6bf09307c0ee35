package dev.paygrade.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses that is no part of the public Internet, or that leads to other addresses through a translator or
 * a tunnel. After the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates), the multicast
 * blocks, and the forms that embed an IPv4 address.
 *
 * @param what reads well after "is"
 * @param cidr as usually written
 */
record SpecialRange(String what, String cidr) {
    private static final List<Block> BLOCKS = new ArrayList<>();

    static {
        v4("an unspecified address", "00", 8, "0.0.0.0/8");
        v4("a private address", "0a", 8, "10.0.0.0/8");
        v4("a carrier's internal address", "6440", 10, "100.64.0.0/10");
        v4("a loopback address", "7f", 8, "127.0.0.0/8");
        v4("a link-local address", "a9fe", 16, "169.254.0.0/16");
        v4("a private address", "ac10", 12, "172.16.0.0/12");
        v4("reserved for protocols", "c00000", 24, "192.0.0.0/24");
        v4("reserved for documentation", "c00002", 24, "192.0.2.0/24");
        v4("a relay to other addresses", "c05863", 24, "192.88.99.0/24");
        v4("a private address", "c0a8", 16, "192.168.0.0/16");
        v4("reserved for benchmarks", "c612", 15, "198.18.0.0/15");
        v4("reserved for documentation", "c63364", 24, "198.51.100.0/24");
        v4("reserved for documentation", "cb0071", 24, "203.0.113.0/24");
        v4("a multicast address", "e0", 4, "224.0.0.0/4");
        v4("a reserved address", "f0", 4, "240.0.0.0/4");
        v6("an unspecified address", "", 128, "::/128");
        v6("a loopback address", "00000000000000000000000000000001", 128, "::1/128");
        v6("an IPv4 address in disguise", "", 96, "::/96");
        v6("an IPv4 address in disguise", "00000000000000000000ffff", 96, "::ffff:0:0/96");
        v6("an IPv4 address in disguise", "0000000000000000ffff0000", 96, "::ffff:0:0:0/96");
        v6("an IPv4 address in disguise", "0064ff9b", 96, "64:ff9b::/96");
        v6("an IPv4 address in disguise", "0064ff9b0001", 48, "64:ff9b:1::/48");
        v6("an address that discards", "0100", 64, "100::/64");
        v6("reserved for protocols", "0100000000000001", 64, "100:0:0:1::/64");
        v6("a Teredo tunnel", "20010000", 32, "2001::/32");
        v6("reserved for protocols", "2001", 23, "2001::/23");
        v6("reserved for documentation", "20010db8", 32, "2001:db8::/32");
        v6("a 6to4 tunnel", "2002", 16, "2002::/16");
        v6("reserved for documentation", "3fff", 20, "3fff::/20");
        v6("reserved for segment routing", "5f00", 16, "5f00::/16");
        v6("a private address", "fc", 7, "fc00::/7");
        v6("a link-local address", "fe80", 10, "fe80::/10");
        v6("a private address", "fec0", 10, "fec0::/10");
        v6("a multicast address", "ff", 8, "ff00::/8");
    }

    /** The block that the address belongs to, or null if it is a public one. */
    static @Nullable SpecialRange of(InetAddress address) {
        return of(address.getAddress());
    }

    /** @param address 4 or 16 bytes, in network order */
    static @Nullable SpecialRange of(byte[] address) {
        for (Block block : BLOCKS) {
            if (block.holds(address)) {
                return block.range;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return what + " (" + cidr + ")";
    }

    private static void v4(String what, String hex, int bits, String cidr) {
        BLOCKS.add(new Block(hex, 4, bits, new SpecialRange(what, cidr)));
    }

    private static void v6(String what, String hex, int bits, String cidr) {
        BLOCKS.add(new Block(hex, 16, bits, new SpecialRange(what, cidr)));
    }

    private record Block(ByteString prefix, int bits, SpecialRange range) {
        Block(String hex, int length, int bits, SpecialRange range) {
            this(ByteString.decodeHex(hex + "00".repeat(length - hex.length() / 2)), bits, range);
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.size()) {
                return false;
            }
            for (int i = 0; i * 8 < bits; i++) {
                int mask = bits - i * 8 >= 8 ? 0xff : 0xff << (8 - (bits - i * 8));
                if (((address[i] ^ prefix.getByte(i)) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
