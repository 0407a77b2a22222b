package eu.dossier.briefing.leak.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whole numbers in words, in the languages of the briefings. Blanks and hyphens need no care: the search looks past them. */
final class NumberWords {

    /** Above it, people write digits. */
    static final int MOST = 999_999;

    private static final List<String> ENGLISH = words("zero one two three four five six seven eight nine ten eleven"
            + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static final List<String> ENGLISH_TENS = words("- - twenty thirty forty fifty sixty seventy eighty ninety");
    private static final List<String> FRENCH = words("zéro un deux trois quatre cinq six sept huit neuf dix onze douze"
            + " treize quatorze quinze seize dix-sept dix-huit dix-neuf");
    private static final List<String> FRENCH_TENS = words("- - vingt trente quarante cinquante soixante");
    private static final List<String> DUTCH = words("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf"
            + " dertien veertien vijftien zestien zeventien achttien negentien");
    private static final List<String> DUTCH_TENS =
            words("- - twintig dertig veertig vijftig zestig zeventig tachtig negentig");
    private static final List<String> GERMAN =
            words("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
                    + " dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn");
    private static final List<String> GERMAN_TENS =
            words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
    private static final List<String> ITALIAN = words("zero uno due tre quattro cinque sei sette otto nove dieci undici"
            + " dodici tredici quattordici quindici sedici diciassette diciotto diciannove");
    private static final List<String> ITALIAN_TENS =
            words("- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta");

    private NumberWords() {}

    /** @param number from 2 to {@link #MOST} */
    static Set<String> of(int number) {
        return new LinkedHashSet<>(List.of(
                english(number, " and "),
                english(number, " "),
                french(number, false),
                french(number, true),
                dutch(number),
                german(number),
                italian(number)));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    static String english(int n, String and) {
        if (n >= 1000) {
            return english(n / 1000, and) + " thousand" + rest(" ", n % 1000, r -> english(r, and));
        }
        if (n >= 100) {
            return ENGLISH.get(n / 100) + " hundred" + rest(and, n % 100, r -> english(r, and));
        }
        return n < 20 ? ENGLISH.get(n) : ENGLISH_TENS.get(n / 10) + rest("-", n % 10, ENGLISH::get);
    }

    /** @param northern as in Belgium: septante, nonante */
    static String french(int n, boolean northern) {
        if (n >= 1000) {
            String thousands = n < 2000 ? "" : french(n / 1000, northern) + " ";
            return thousands + "mille" + rest(" ", n % 1000, r -> french(r, northern));
        }
        if (n >= 100) {
            String hundreds = n < 200 ? "" : FRENCH.get(n / 100) + " ";
            boolean round = n >= 200 && n % 100 == 0;
            return hundreds + (round ? "cents" : "cent") + rest(" ", n % 100, r -> french(r, northern));
        }
        return n < 20 ? FRENCH.get(n) : frenchTens(n, northern);
    }

    private static String frenchTens(int n, boolean northern) {
        if (n < 70) {
            return FRENCH_TENS.get(n / 10) + frenchUnit(n % 10);
        }
        if (northern && (n < 80 || n >= 90)) {
            return (n < 80 ? "septante" : "nonante") + frenchUnit(n % 10);
        }
        if (n < 80) {
            return "soixante" + (n == 71 ? " et " : "-") + FRENCH.get(n - 60);
        }
        return n == 80 ? "quatre-vingts" : "quatre-vingt-" + FRENCH.get(n - 80);
    }

    private static String frenchUnit(int unit) {
        return unit == 1 ? " et un" : rest("-", unit, FRENCH::get);
    }

    static String dutch(int n) {
        if (n >= 1000) {
            return (n < 2000 ? "" : dutch(n / 1000)) + "duizend" + rest(" ", n % 1000, NumberWords::dutch);
        }
        if (n >= 100) {
            return (n < 200 ? "" : DUTCH.get(n / 100)) + "honderd" + rest("", n % 100, NumberWords::dutch);
        }
        return n < 20 ? DUTCH.get(n) : units(n % 10, DUTCH, "en") + DUTCH_TENS.get(n / 10);
    }

    static String german(int n) {
        if (n >= 1000) {
            return german(n / 1000) + "tausend" + rest("", n % 1000, NumberWords::german);
        }
        if (n >= 100) {
            return GERMAN.get(n / 100) + "hundert" + rest("", n % 100, NumberWords::german);
        }
        return n < 20 ? GERMAN.get(n) : units(n % 10, GERMAN, "und") + GERMAN_TENS.get(n / 10);
    }

    private static String units(int unit, List<String> names, String and) {
        return unit == 0 ? "" : names.get(unit) + and;
    }

    static String italian(int n) {
        if (n >= 1000) {
            return (n < 2000 ? "mille" : italian(n / 1000) + "mila") + rest("", n % 1000, NumberWords::italian);
        }
        if (n >= 100) {
            return (n < 200 ? "" : ITALIAN.get(n / 100)) + "cento" + rest("", n % 100, NumberWords::italian);
        }
        if (n < 20) {
            return ITALIAN.get(n);
        }
        String tens = ITALIAN_TENS.get(n / 10);
        boolean elided = n % 10 == 1 || n % 10 == 8;
        return (elided ? tens.substring(0, tens.length() - 1) : tens) + rest("", n % 10, ITALIAN::get);
    }

    private interface Words {
        String of(int number);
    }

    private static String rest(String before, int number, Words words) {
        return number == 0 ? "" : before + words.of(number);
    }

    private static final List<String> ENGLISH_ORDINALS = words(
            "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth");

    /** A day of a month: "twenty-second". */
    static String englishDay(int day) {
        if (day < 20) {
            return ENGLISH_ORDINALS.get(day);
        }
        String tens = ENGLISH_TENS.get(day / 10);
        return day % 10 == 0 ? tens.replace("ty", "tieth") : tens + "-" + ENGLISH_ORDINALS.get(day % 10);
    }

    private static final List<String> GERMAN_ORDINALS =
            words("- erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft");

    /** A day of a month: "zweiundzwanzigsten". */
    static List<String> germanDays(int day) {
        String stem = day < 13 ? GERMAN_ORDINALS.get(day) : german(day) + (day < 20 ? "t" : "st");
        return List.of(stem + "en", stem + "er", stem + "e");
    }
}
