import { memoryTable } from './memory-table'
import { updateLogContract } from './update-log-contract'

updateLogContract(async () => memoryTable())
