package eu.dossier.core.syntax;

import java.util.Arrays;
import java.util.Optional;

/** An IPv4 or IPv6 address, read from its text alone. */
public final class IpAddress {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int GROUPS = 8;

    /** 4 or 16 of them, in network order. */
    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The address of 4 or 16 bytes in network order. */
    public static IpAddress of(byte[] bytes) {
        if (bytes.length != IPV4_BYTES && bytes.length != IPV6_BYTES) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, not " + bytes.length);
        }
        return new IpAddress(bytes.clone());
    }

    /** Reads either form; a zone ({@code %eth0}), a port or a prefix length makes it no address. */
    public static Optional<IpAddress> parse(String text) {
        return text.indexOf(':') >= 0 ? parseV6(text) : parseV4(text).map(IpAddress::new);
    }

    public boolean isV6() {
        return bytes.length == IPV6_BYTES;
    }

    /** What kind of network it belongs to, by the registries of special-purpose addresses (RFC 6890). */
    public AddressScope scope() {
        return AddressScope.of(bytes);
    }

    /** Four decimal numbers; leading zeros are refused, since some programs read them as octal. */
    private static Optional<byte[]> parseV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != IPV4_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = new byte[IPV4_BYTES];
        for (int i = 0; i < IPV4_BYTES; i++) {
            int value = decimal(parts[i]);
            if (value < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return Optional.of(bytes);
    }

    private static int decimal(String part) {
        boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (part.length() > 1 && part.charAt(0) == '0')) {
            return -1;
        }
        int value = Integer.parseInt(part);
        return value <= 255 ? value : -1;
    }

    /** RFC 4291: eight groups of hexadecimal digits, one run of zeros as {@code ::}, the last 32 bits maybe as IPv4. */
    private static Optional<IpAddress> parseV6(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::")) {
            return Optional.empty();
        }
        if (gap < 0) {
            return groups(text).filter(all -> all.length == IPV6_BYTES).map(IpAddress::new);
        }
        Optional<byte[]> head = groups(text.substring(0, gap));
        Optional<byte[]> tail = groups(text.substring(gap + 2));
        if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length > IPV6_BYTES - 2) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(head.get(), IPV6_BYTES);
        int length = tail.get().length;
        System.arraycopy(tail.get(), 0, bytes, IPV6_BYTES - length, length);
        return Optional.of(new IpAddress(bytes));
    }

    private static Optional<byte[]> groups(String text) {
        if (text.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        String[] parts = text.split(":", -1);
        if (parts.length > GROUPS) {
            return Optional.empty();
        }
        byte[] bytes = new byte[0];
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Optional<byte[]> group = last && parts[i].indexOf('.') >= 0 ? parseV4(parts[i]) : group(parts[i]);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            bytes = join(bytes, group.get());
        }
        return Optional.of(bytes);
    }

    private static Optional<byte[]> group(String part) {
        boolean hexadecimal = part.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        if (part.isEmpty() || part.length() > 4 || !hexadecimal) {
            return Optional.empty();
        }
        int value = Integer.parseInt(part, 16);
        return Optional.of(new byte[] {(byte) (value >> 8), (byte) value});
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The usual text; IPv6 in the form of RFC 5952: lower case, the longest run of zero groups as {@code ::}. */
    @Override
    public String toString() {
        return isV6() ? textV6() : textV4();
    }

    private String textV4() {
        return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + "." + (bytes[3] & 0xFF);
    }

    private String textV6() {
        int[] run = longestZeroRun();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == run[0]) {
                text.append("::");
                i += run[1] - 1;
                continue;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groupAt(i)));
        }
        return text.toString();
    }

    /** Where the longest run of two or more zero groups starts and how long it is; {-1, 0} when there is none. */
    private int[] longestZeroRun() {
        int[] longest = {-1, 1};
        int start = 0;
        for (int i = 0; i <= GROUPS; i++) {
            if (i < GROUPS && groupAt(i) == 0) {
                continue;
            }
            if (i - start > longest[1]) {
                longest = new int[] {start, i - start};
            }
            start = i + 1;
        }
        return longest;
    }

    private int groupAt(int i) {
        return (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
    }
}
