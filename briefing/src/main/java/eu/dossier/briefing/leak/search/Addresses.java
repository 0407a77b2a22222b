package eu.dossier.briefing.leak.search;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An IP address in the forms that programs accept. */
final class Addresses {

    private static final Pattern V4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private Addresses() {}

    static boolean isAddress(String text) {
        return V4.matcher(text).matches() || V6.matcher(text).matches();
    }

    static Set<String> spellings(String text) {
        try {
            // Digits and colons alone are never looked up in the network.
            InetAddress address = InetAddress.getByName(text);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address ? six(bytes) : four(bytes);
        } catch (UnknownHostException notAnAddress) {
            return Set.of();
        }
    }

    private static Set<String> four(byte[] b) {
        long value = 0;
        for (byte part : b) {
            value = (value << 8) | (part & 0xFF);
        }
        String hex = padded(Long.toHexString(value), 8);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(joined(b, Integer::toString));
        spellings.add(joined(b, part -> padded(Integer.toString(part), 3)));
        spellings.add(joined(b, part -> "0" + Integer.toOctalString(part)));
        spellings.add(joined(b, part -> "0x" + Integer.toHexString(part)));
        spellings.add(joined(b, part -> "0x" + padded(Integer.toHexString(part), 2)));
        spellings.add(joined(new byte[] {b[3], b[2], b[1], b[0]}, Integer::toString) + ".in-addr");
        spellings.add(Long.toString(value));
        spellings.add(hex);
        spellings.add("0x" + hex);
        spellings.add("ffff:" + Long.toHexString(value >> 16) + ":" + Long.toHexString(value & 0xFFFF));
        return spellings;
    }

    private static String joined(byte[] bytes, IntFunction<String> form) {
        StringJoiner joined = new StringJoiner(".");
        for (byte part : bytes) {
            joined.add(form.apply(part & 0xFF));
        }
        return joined.toString();
    }

    /** A case has many addresses and each has many spellings: a formatter would take most of the time. */
    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static Set<String> six(byte[] b) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < 16; i += 2) {
            groups.add(((b[i] & 0xFF) << 8) | (b[i + 1] & 0xFF));
        }
        String full = groups.stream()
                .map(group -> padded(Integer.toHexString(group), 4))
                .collect(Collectors.joining(":"));
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(full);
        spellings.add(hex(groups));
        spellings.add(compressed(groups));
        spellings.add(full.replace(":", ""));
        spellings.add(nibbles(full.replace(":", "")));
        return spellings;
    }

    /** RFC 5952: the longest run of zero groups, the first of several, becomes {@code ::}. */
    private static String compressed(List<Integer> groups) {
        int from = 0;
        int length = 0;
        for (int i = 0; i < groups.size(); i++) {
            int run = 0;
            while (i + run < groups.size() && groups.get(i + run) == 0) {
                run++;
            }
            if (run > length) {
                from = i;
                length = run;
            }
        }
        return hex(groups.subList(0, from)) + "::" + hex(groups.subList(from + length, groups.size()));
    }

    private static String hex(List<Integer> groups) {
        return groups.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
    }

    private static String nibbles(String hex) {
        String backwards = new StringBuilder(hex).reverse().toString();
        return String.join(".", backwards.split("")) + ".ip6";
    }
}
