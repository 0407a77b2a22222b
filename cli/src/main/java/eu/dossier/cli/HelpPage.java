package eu.dossier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command, with its options in groups where they are many. */
final class HelpPage {

    private HelpPage() {}

    static void arrange(CommandLine line) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpPage::options);
        line.setHelpSectionMap(sections);
    }

    private static String options(Help help) {
        Map<OptionGroup, List<OptionSpec>> groups = OptionGroup.of(help.commandSpec());
        StringBuilder out = new StringBuilder();
        groups.forEach((group, options) -> out.append(groups.size() > 1 ? "\n" + group.title() + ":\n" : "")
                .append(help.optionListExcludingGroups(
                        options,
                        help.createDefaultLayout(),
                        help.createDefaultOptionSort(),
                        help.parameterLabelRenderer())));
        return out.toString();
    }
}
