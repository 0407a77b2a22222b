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
        spellings.add((b[0] & 0xFF) + "." + (b[1] & 0xFF) + "." + (value & 0xFFFF));
        spellings.add((b[0] & 0xFF) + "." + (value & 0xFFFFFF));
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
        spellings.add(full.replace(":", ""));
        spellings.add(nibbles(full.replace(":", "")));
        int[] zeros = longestZeros(groups);
        for (int shown = 0; shown <= zeros[1]; shown++) {
            List<Integer> some = new ArrayList<>(groups.subList(0, zeros[0] + shown));
            some.addAll(groups.subList(zeros[0] + zeros[1], groups.size()));
            padded(some, 0, "", "0", spellings);
            padded(some, 0, "", "0000", spellings);
        }
        return spellings;
    }

    /**
     * Each group with its leading zeros and without them. Where {@code ::} stands among the zeros that are shown makes no
     * difference: the search looks past colons.
     *
     * @param zero how groups of zeros are written
     */
    private static void padded(List<Integer> groups, int from, String before, String zero, Set<String> spellings) {
        if (from == groups.size()) {
            spellings.add(before);
            return;
        }
        String colon = before.isEmpty() ? "" : ":";
        String hex = groups.get(from) == 0 ? zero : Integer.toHexString(groups.get(from));
        padded(groups, from + 1, before + colon + hex, zero, spellings);
        if (hex.length() < 4 && groups.get(from) != 0) {
            padded(groups, from + 1, before + colon + padded(hex, 4), zero, spellings);
        }
    }

    /** RFC 5952 shortens the longest run of zero groups, the first of several: where it begins, and how long it is. */
    private static int[] longestZeros(List<Integer> groups) {
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
        return new int[] {from, length};
    }

    private static String nibbles(String hex) {
        String backwards = new StringBuilder(hex).reverse().toString();
        return String.join(".", backwards.split("")) + ".ip6";
    }
}
