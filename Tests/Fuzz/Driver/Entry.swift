import Glibc

/// Where libFuzzer meets a target: measures each input, and calls slowness and greed a crash.
///
/// Times are of this thread's processor, not of the clock on the wall: the machine may be shared. The
/// instrumented binary may take four times as long; what was slowest there is tried again by the plain
/// one, which has the true limit.
private struct Measured {
    var target = FuzzTarget.all[0]
    /// Inputs of the fuzzer, and those that the subject was given for them.
    var inputs = 0
    var subjectInputs = 0
    var slowest: UInt64 = 0
    var slowestInput: [UInt8] = []
    var greediest = 0
}

#if PLAIN
private let slowNanoseconds: UInt64 = 50_000_000
#else
private let slowNanoseconds: UInt64 = 200_000_000
#endif
private let greedyBytes = 16 * 1024 * 1024

// libFuzzer calls from one thread only.
nonisolated(unsafe) private var measured = Measured()

private func processorTime(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Runs once; returns nanoseconds and the most bytes that the heap grew by.
private func run(_ bytes: [UInt8]) -> (time: UInt64, bytes: Int, subjectInputs: Int) {
    let heap = heap_mark()
    let start = processorTime(CLOCK_THREAD_CPUTIME_ID)
    let tried = measured.target.run(bytes)
    let time = processorTime(CLOCK_THREAD_CPUTIME_ID) - start
    if let finding = tried.finding {
        report("FOUND by \(measured.target.name): \(finding)")
        abort()
    }
    return (time, max(0, heap_peak() - heap), tried.inputs)
}

private func report(_ text: String) {
    let line = text + "\n"
    line.withCString { _ = write(2, $0, strlen($0)) }
}

private func summary() {
    let seconds = Double(processorTime(CLOCK_PROCESS_CPUTIME_ID)) / 1e9
    guard measured.inputs > 0, seconds > 0 else { return }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func rate(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun), \(Int(Double(count) / seconds)) a second and core"
    }
    // Where an input of the fuzzer is a script of many for the subject, both are counted.
    let counts =
        measured.subjectInputs == measured.inputs
        ? rate(measured.inputs, "inputs")
        : rate(measured.inputs, "scripts") + "; "
            + rate(measured.subjectInputs, "inputs of the machine in them")
    report(
        "fuzz \(measured.target.name): \(counts); slowest "
            + "\(measured.slowest / 1000) us, most heap \(measured.greediest / 1024) KiB, "
            + "peak resident \(usage.ru_maxrss / 1024) MiB"
    )
}

/// Prints what each of the worst lines costs; returns whether all are below the limits.
private func measureWorstLines() -> Bool {
    var isFine = true
    for (name, line) in worstLines {
        let bytes = line()
        let start = heap_mark()
        var best = UInt64.max
        for _ in 0..<3 {
            let begin = processorTime(CLOCK_THREAD_CPUTIME_ID)
            if let finding = readEverything(bytes) { report("FOUND: \(name): \(finding)") }
            best = min(best, processorTime(CLOCK_THREAD_CPUTIME_ID) - begin)
        }
        let grown = heap_peak() - start
        let isOver = best > slowNanoseconds || grown > greedyBytes
        report(
            "\(name): \(bytes.count) bytes, \(best / 1000) us, heap \(grown / 1024) KiB"
                + (isOver ? "  OVER THE LIMIT" : "")
        )
        isFine = isFine && !isOver
    }
    return isFine
}

private func chooseTarget() {
    guard let name = getenv("DOSSIER_FUZZ_TARGET").map({ String(cString: $0) }),
        let target = FuzzTarget.named(name)
    else {
        report("DOSSIER_FUZZ_TARGET is one of: \(FuzzTarget.all.map(\.name))")
        exit(2)
    }
    measured.target = target
}

private func tryOneInput(_ bytes: [UInt8]) {
    var (time, heap, subjectInputs) = run(bytes)
    // Once may be the machine's doing: an interrupt, a page fault.
    for _ in 0..<2 where time > slowNanoseconds { time = min(time, run(bytes).time) }
    measured.inputs += 1
    measured.subjectInputs += subjectInputs
    if time > measured.slowest {
        measured.slowest = time
        measured.slowestInput = bytes
    }
    measured.greediest = max(measured.greediest, heap)
    if time > slowNanoseconds {
        report("SLOW: \(time / 1000) us for \(bytes.count) bytes")
        abort()
    }
    if heap > greedyBytes {
        report("GREEDY: the heap grew by \(heap) bytes for an input of \(bytes.count)")
        abort()
    }
}

#if PLAIN
@main struct Plain {
    /// Measures the worst lines, or tries the files named.
    static func main() {
        let files = CommandLine.arguments.dropFirst()
        guard !files.isEmpty else { exit(measureWorstLines() ? 0 : 1) }
        chooseTarget()
        for file in files { tryOneInput(contents(file)) }
        summary()
    }

    private static func contents(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        // Not in one expression: the prefix would be of what stood there before.
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }
}
#else
/// Called once, before the first input.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
    chooseTarget()
    atexit {
        summary()
        keepSlowest()
    }
    return 0
}

/// Called for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    tryOneInput(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private func keepSlowest() {
    guard let path = getenv("DOSSIER_FUZZ_SLOWEST"), let file = fopen(path, "w") else { return }
    fwrite(measured.slowestInput, 1, measured.slowestInput.count, file)
    fclose(file)
}
#endif
