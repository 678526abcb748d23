package org.attune.console.internal.commands;

import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.internal.print.Columns;
import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** {@code attune version}: which program this is, and what it consists of. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("version")
@Command(name = "version")
public final class VersionCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(VersionCommand.class);

    private final Installed installed;

    /** Asks what is installed. */
    @Activate
    public VersionCommand(@Reference Installed installed) {
        this.installed = installed;
    }

    @Override
    public void run(ConsoleSite site) {
        String version = installed.version().orElseGet(() -> WORDS.text("version.unknown"));
        if (site.json()) {
            site.answer(json(version));
            return;
        }
        site.out().println(WORDS.text("version.line", version, System.getProperty("java.version")));
        Columns features = new Columns();
        installed.features().forEach(feature -> features.add(feature.id(), feature.version(), feature.description()));
        features.print(site.out(), 2);
    }

    private JsonObject json(String version) {
        JsonObject json = new JsonObject();
        json.addProperty("version", version);
        json.addProperty("java", System.getProperty("java.version"));
        JsonObject features = new JsonObject();
        for (Feature feature : installed.features()) {
            features.addProperty(feature.id(), feature.version());
        }
        json.add("features", features);
        return json;
    }
}
