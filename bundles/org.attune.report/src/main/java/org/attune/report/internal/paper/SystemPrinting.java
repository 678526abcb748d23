package org.attune.report.internal.paper;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.attune.report.Printing;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** Prints through what the Java runtime knows of the system's printers. */
@Component
public final class SystemPrinting implements Printing {
    private static final Words WORDS = Words.of(SystemPrinting.class);

    @Override
    public List<String> printers() {
        Optional<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(usual.stream(), services()).map(PrintService::getName).distinct().toList();
    }

    @Override
    public void print(byte[] pdf, String printer, String name) throws ReportException {
        PrintService service = services().filter(each -> each.getName().equals(printer)).findFirst().orElseThrow(
                () -> new ReportException(Reason.FAILED, WORDS.text("printer.gone", printer)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (IOException | PrinterException refused) {
            throw new ReportException(Reason.FAILED, WORDS.text("printer.refused", printer), refused);
        }
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
