package org.attune.console.internal.commands;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.RecordType;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attune schema}: the shape that a record of a type must have, without any workspace. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("schema")
@Command(name = "schema")
public final class SchemaCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(SchemaCommand.class);

    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
    private String type;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindType(RecordType installed) {
        types.add(installed);
    }

    void unbindType(RecordType installed) {
        types.remove(installed);
    }

    @Override
    public void run(ConsoleSite site) throws CommandException {
        TypeName name = Names.type(type);
        RecordType found = types.stream().filter(installed -> installed.name().equals(name)).findFirst()
                .orElseThrow(() -> new CommandException(Reason.INPUT, WORDS.text("schema.unknown", name, known())));
        site.answer(found.schema());
    }

    private String known() {
        return types.stream().map(RecordType::name).sorted().map(TypeName::value).collect(Collectors.joining(", "));
    }
}
