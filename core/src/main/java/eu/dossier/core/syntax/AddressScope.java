package eu.dossier.core.syntax;

/** What an address may stand for, after the IANA registries of special-purpose addresses (RFC 6890 and its updates). */
public enum AddressScope {
    /** An address of the public Internet. */
    PUBLIC,
    /** RFC 1918, shared space of RFC 6598, or a unique local address of RFC 4193. */
    PRIVATE,
    LOOPBACK,
    LINK_LOCAL,
    /** Kept free for examples: RFC 5737, RFC 3849, RFC 9637. */
    DOCUMENTATION,
    MULTICAST,
    /** Unspecified, broadcast, or not assigned to anything that could send. */
    RESERVED;

    static AddressScope of(byte[] bytes) {
        return bytes.length == 4 ? ofV4(bytes) : ofV6(bytes);
    }

    /** Whether an indicator with such an address can be of use to another network. */
    public boolean isRoutable() {
        return this == PUBLIC;
    }

    private static AddressScope ofV4(byte[] bytes) {
        int address = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        int first = bytes[0] & 0xFF;
        if (first == 10 || in(address, 0xAC100000, 12) || in(address, 0xC0A80000, 16) || in(address, 0x64400000, 10)) {
            return PRIVATE;
        }
        if (in(address, 0xC0000200, 24) || in(address, 0xC6336400, 24) || in(address, 0xCB007100, 24)) {
            return DOCUMENTATION;
        }
        if (in(address, 0xA9FE0000, 16)) {
            return LINK_LOCAL;
        }
        if (first == 127) {
            return LOOPBACK;
        }
        if (first >= 224 && first < 240) {
            return MULTICAST;
        }
        return first == 0 || first >= 240 || in(address, 0xC6120000, 15) ? RESERVED : PUBLIC;
    }

    private static boolean in(int address, int network, int prefix) {
        return (address ^ network) >>> (32 - prefix) == 0;
    }

    private static AddressScope ofV6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if ((first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000)) {
            return DOCUMENTATION;
        }
        if ((first & 0xFE00) == 0xFC00) {
            return PRIVATE;
        }
        if ((first & 0xFFC0) == 0xFE80) {
            return LINK_LOCAL;
        }
        if ((first & 0xFF00) == 0xFF00) {
            return MULTICAST;
        }
        if ((first & 0xE000) == 0x2000) {
            return PUBLIC;
        }
        return isOne(bytes) ? LOOPBACK : RESERVED;
    }

    private static boolean isOne(byte[] bytes) {
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[bytes.length - 1] == 1;
    }
}
