// What jshell knows from the start: mvn -q test-compile exec:java -Pjshell, or, with the jars of a
// project on the class path, jshell --class-path ... firstlook.jsh
import dev.firstlook.chart.*;
import dev.firstlook.data.*;
import dev.firstlook.distribution.*;
import dev.firstlook.explain.*;
import dev.firstlook.inference.*;
import dev.firstlook.summary.*;
import dev.firstlook.timeseries.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

/** Opens a picture in a window, or writes it to a file and says where if there is no display. */
void show(Figure figure) { figure.show(); }

/** The same for several pictures on one page. */
void show(FigureGrid grid) { grid.show(); }

/** Prints a result in full: jshell cuts off what has more than a thousand characters. */
void print(Object result) { System.out.println(result); }

System.out.println("""
    firstlook: Datasets.list() shows the data, new Poisson(3).table() a distribution,
    SeriesDatasets.airPassengers() a series, and explain() on a result how it came about.
    show(Charts.pmf(new Poisson(3))) draws it. Tab completes, /exit leaves.""");
